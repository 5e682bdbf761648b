# The desk and its workers in a container. See docs/service.md.
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY . .
RUN npm ci && mkdir /out && npm pack --pack-destination /out

FROM node:24-bookworm-slim
COPY --from=build /out/ /tmp/package/
RUN npm install --global /tmp/package/*.tgz && rm -r /tmp/package && install -d -o node -g node -m 700 /ledger
USER node
VOLUME /ledger
EXPOSE 8417
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8417/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["onrecord"]
# A folder in the volume: the volume itself may hold what its file system puts there.
CMD ["serve", "--host", "0.0.0.0", "--ledger", "/ledger/ledger"]
