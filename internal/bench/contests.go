package main

import "path/filepath"

// contests are all that is measured.
func contests(p programs, c *corpora) []contest {
	check := func(path string) []string { return []string{p.newsevent, "validate", path} }
	naive := func(path string) []string { return []string{p.naive, path} }
	list := []contest{
		{name: "NDJSON", peer: "naive Go", ours: check(c.ndjson), them: naive(c.ndjson), goal: 15},
		{name: "JSON files", peer: "naive Go", ours: check(c.jsonFolder), them: naive(c.jsonFolder), goal: 10},
		{name: "YAML files", peer: "naive Go", ours: check(c.yamlFolder), them: naive(c.yamlFolder), goal: 18},
		{name: "JSON files", peer: "only reading the files", ours: check(c.jsonFolder), them: []string{p.readonly, c.jsonFolder}, goal: 1 / 2.5},
		{name: "one small file", peer: "an empty Go program", ours: check(c.one), them: []string{p.empty}, goal: 3, difference: true},
		{name: "1,000 events of NDJSON", peer: "naive Go", ours: check(c.few), them: naive(c.few)},
	}
	if p.peers != "" {
		list = append(list, p.contestsWithNode(c, check)...)
	}
	if p.cue != "" {
		schema := filepath.Join(p.peers, "schema.json")
		list = append(list, contest{name: "1,000 events of NDJSON", peer: "cue vet", ours: check(c.few),
			them: []string{p.cue, "vet", "jsonschema:", schema, "jsonl:", c.few}, goal: 100})
	}
	return list
}

func (p programs) contestsWithNode(c *corpora, check func(string) []string) []contest {
	node := func(what, path string) []string { return []string{"node", filepath.Join(p.peers, what+".mjs"), path} }
	sourcemeta := func(path string) []string {
		return []string{filepath.Join(p.peers, "node_modules", ".bin", "jsonschema"), "validate", "--fast", filepath.Join(p.peers, "schema.json"), path}
	}
	return []contest{
		{name: "NDJSON", peer: "ajv standalone", ours: check(c.ndjson), them: node("ajv", c.ndjson), goal: 12},
		{name: "NDJSON", peer: "zod", ours: check(c.ndjson), them: node("zod", c.ndjson), goal: 12},
		{name: "NDJSON", peer: "sourcemeta jsonschema", ours: check(c.ndjson), them: sourcemeta(c.ndjson), goal: 8},
		{name: "JSON files", peer: "ajv standalone", ours: check(c.jsonFolder), them: node("ajv", c.jsonFolder), goal: 7},
		{name: "JSON files", peer: "zod", ours: check(c.jsonFolder), them: node("zod", c.jsonFolder), goal: 6},
		{name: "JSON files", peer: "sourcemeta jsonschema", ours: check(c.jsonFolder), them: sourcemeta(c.jsonFolder), goal: 6},
		{name: "YAML files", peer: "js-yaml and ajv", ours: check(c.yamlFolder), them: node("ajv", c.yamlFolder), goal: 10},
		{name: "YAML files", peer: "sourcemeta jsonschema", ours: check(c.yamlFolder), them: sourcemeta(c.yamlFolder), goal: 6},
	}
}
