package main

import "path/filepath"

// contests are all contests between whole processes.
func (b *bench) contests() []contest {
	p, c := b.programs, b.corpora
	check := func(path string) []string { return []string{p.newsevent, "validate", path} }
	naive := func(path string) []string { return []string{p.naive, path} }
	list := []contest{
		{what: "NDJSON", peer: "naive Go", them: side{naive, c.part}, goal: 15},
		{what: "JSON files", peer: "naive Go", them: side{naive, c.json}, goal: 10},
		{what: "JSON files", peer: "only reading them", them: side{p.reading, c.json}, goal: 1 / 2.5, idle: true},
		{what: "YAML files", peer: "naive Go", them: side{naive, c.yaml}, goal: 18},
	}
	if p.peers != "" {
		list = append(list, b.contestsWithNode()...)
	}
	if p.cue != "" {
		vet := func(path string) []string {
			return []string{p.cue, "vet", "-c", filepath.Join(p.peers, "schema.cue"), path}
		}
		list = append(list, contest{what: "NDJSON", peer: "cue vet", them: side{vet, c.few}, goal: 100})
	}
	ours := map[string]corpus{"NDJSON": c.ndjson, "JSON files": c.json, "YAML files": c.yaml}
	for i := range list {
		list[i].ours = side{check, ours[list[i].what]}
	}
	return list
}

func (b *bench) contestsWithNode() []contest {
	p, c := b.programs, b.corpora
	ajv := func(path string) []string { return []string{"node", filepath.Join(p.peers, "ajv.mjs"), path} }
	zod := func(path string) []string { return []string{"node", filepath.Join(p.peers, "zod.mjs"), path} }
	sourcemeta := func(path string) []string {
		return []string{p.sourcemeta, "validate", "--fast", filepath.Join(p.peers, "schema.json"), path}
	}
	return []contest{
		{what: "NDJSON", peer: "ajv standalone", them: side{ajv, c.part}, goal: 12},
		{what: "NDJSON", peer: "zod", them: side{zod, c.part}, goal: 12},
		{what: "NDJSON", peer: "sourcemeta jsonschema", them: side{sourcemeta, c.part}, goal: 8},
		{what: "JSON files", peer: "ajv standalone", them: side{ajv, c.json}, goal: 7},
		{what: "JSON files", peer: "zod", them: side{zod, c.json}, goal: 6},
		{what: "JSON files", peer: "sourcemeta jsonschema", them: side{sourcemeta, c.json}, goal: 6},
		{what: "YAML files", peer: "js-yaml and ajv", them: side{ajv, c.yaml}, goal: 10},
		{what: "YAML files", peer: "sourcemeta jsonschema", them: side{sourcemeta, c.yaml}, goal: 6},
	}
}
