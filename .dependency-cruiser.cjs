/** Who may import whom (docs/decisions/0002-one-way-path.md). The architecture test plants a violation of each rule. */
const only = (name, from, to, comment) => ({ name, comment, severity: "error", from: { path: from }, to: { pathNot: to } });

const NODE_MODULE = (names) => `node_modules/(${names.join("|")})(/|$)`;

module.exports = {
  forbidden: [
    only("kernel-imports-nothing", "^packages/kernel/", ["^packages/kernel/"], "The kernel is the bottom of the house."),
    only("db-imports-kernel-and-drizzle", "^packages/db/", ["^packages/db/", "^packages/kernel/", NODE_MODULE(["drizzle-orm", "yalps"])]),
    {
      name: "sql-stays-in-db",
      comment: "Only packages/db writes SQL.",
      severity: "error",
      from: { pathNot: "^packages/db/|^test/|^node_modules/" },
      to: { path: NODE_MODULE(["drizzle-orm"]) },
    },
    only("domain-knows-no-http", "^packages/domain/", [
      "^packages/domain/",
      "^packages/kernel/",
      "^packages/db/(index|repositories|tables/index)\\.ts$",
      "^packages/(mail|media|export|outbound)/",
      NODE_MODULE(["zod"]),
    ]),
    {
      name: "repositories-are-for-the-domain",
      comment: "A TenantDb may be carried by anyone and queried by the domain alone.",
      severity: "error",
      from: { pathNot: "^packages/(domain|db|auth)/|^test/" },
      to: { path: "^packages/db/", pathNot: "^packages/db/index\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    only("auth-guards-the-door", "^packages/auth/", [
      "^packages/auth/",
      "^packages/kernel/",
      "^packages/domain/",
      "^packages/db/(index|repositories)\\.ts$",
      NODE_MODULE(["lucia", "hono", "oslo"]),
    ]),
    only("ui-shows-plain-data", "^packages/ui/", [
      "^packages/ui/",
      "^packages/kernel/",
      "^node_modules/",
      "^(node:)?(fs|path|module|crypto)",
    ]),
    only("web-frames-pages", "^packages/web/", [
      "^packages/web/",
      "^packages/kernel/",
      "^packages/ui/",
      "^dist/assets\\.json$",
      NODE_MODULE(["hono", "preact", "preact-render-to-string", "zod", "markdown-it"]),
    ]),
    {
      name: "no-surface-knows-another",
      severity: "error",
      from: { path: "^apps/(visitor-site|team-dashboard|agency|platform-site|region-site|employer-desk|api)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "surfaces-hold-no-database",
      severity: "error",
      from: { path: "^apps/(?!gateway/)" },
      to: { path: "^packages/(db|mail)/", pathNot: "^packages/db/index\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    only("islands-stay-small", "^apps/[^/]+/islands/", [
      "^apps/[^/]+/islands/",
      "^packages/ui/",
      "^packages/kernel/",
      "^node_modules/(preact|@github)/",
    ]),
    { name: "no-circles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    {
      name: "no-dead-ends",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(cloudflare|node):" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    includeOnly: undefined,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"], extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"] },
  },
};
