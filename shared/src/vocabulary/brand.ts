// A nominal mark on a primitive, so that two kinds of id cannot be mixed up. House style §6.

declare const brand: unique symbol

export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
