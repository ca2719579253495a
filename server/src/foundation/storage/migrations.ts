// The tables of both stores, step by step; what has run is never edited, a change is a new step. Source: docs/spec/opslag.md (OP-10).

export type Dialect = 'sqlite' | 'postgres'

export interface Migration {
  readonly nr: number
  readonly naam: string
  readonly sql: string
}

/** Return the steps in order, written for one dialect: same tables, same names, only the words for a type differ. */
export function migrationsFor(dialect: Dialect): readonly Migration[] {
  const whole = dialect === 'sqlite' ? 'integer' : 'bigint'
  const bytes = dialect === 'sqlite' ? 'blob' : 'bytea'
  const end = dialect === 'sqlite' ? ' strict' : ''
  return [
    {
      nr: 1,
      naam: 'grootboek en documentlog',
      sql: `
        create table ledger_head (ronde text primary key, seq ${whole} not null, hash text not null)${end};
        create table ledger (
          ronde text not null references ledger_head (ronde), seq ${whole} not null, at text not null, actor text not null,
          key text not null, event text not null, prev text not null, hash text not null,
          primary key (ronde, seq), unique (ronde, key)
        )${end};
        create table room (id text primary key, name text not null unique, head ${whole} not null default 0)${end};
        create table room_update (
          room text not null references room (id), seq ${whole} not null, author text, at ${whole} not null, bytes ${bytes} not null,
          primary key (room, seq)
        )${end};
        create table snapshot (room text primary key references room (id), seq ${whole} not null, bytes ${bytes} not null)${end};
        create table blob (hash text primary key, media_type text not null, bytes ${bytes} not null)${end};`,
    },
    {
      nr: 2,
      naam: 'personen en sessies',
      sql: `
        create table person (
          id text primary key, naam text not null, organisatie text not null, gebruikersnaam text not null unique, wachtwoord text
        )${end};
        create table session (
          id text primary key, persoon text not null references person (id) on delete cascade, verloopt_op ${whole} not null
        )${end};
        create index session_verloopt_op on session (verloopt_op);`,
    },
  ]
}
