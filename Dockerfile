# One server with the client in it. Build: docker build -t ketenbeeld . Settings: see README.md, "Zelf draaien".
FROM debian:12-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates curl gnupg \
 && curl -fsSL https://deb.nodesource.com/setup_20.x | bash - \
 && apt-get install -y --no-install-recommends nodejs && npm install -g npm@11 && rm -rf /var/lib/apt/lists/*
WORKDIR /ketenbeeld
COPY package.json package-lock.json .npmrc ./
COPY engine/package.json engine/
COPY shared/package.json shared/
COPY server/package.json server/
COPY client/package.json client/
COPY test/package.json test/
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM debian:12-slim
RUN useradd --system --create-home --home-dir /ketenbeeld ketenbeeld
WORKDIR /ketenbeeld
COPY --from=build --chown=ketenbeeld /ketenbeeld ./
USER ketenbeeld
ENV HOST=0.0.0.0 PORT=4180 DATA_DIR=/ketenbeeld/data
EXPOSE 4180
CMD ["node_modules/.bin/node", "server/dist/app/main.js"]
