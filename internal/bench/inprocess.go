package main

import (
	"bytes"
	"fmt"
	"maps"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// comparison is what two benchmarks of a package say of each other.
type comparison struct {
	what string
	// slow and fast are names of benchmarks; of the first, the goal is how many
	// times as long it is to take. A star stands for whatever there is.
	folder, slow, fast string
	goal               float64
	// most says that the goal is how many times as long the second may take.
	most bool
}

func comparisons() []comparison {
	const naive, validator = "ReadAndValidateJSON/encoding-json-and-validator", "Validate/validator"
	return []comparison{
		{"read and validate JSON, the event owns its memory", "event", naive, "ReadAndValidateJSON/owned", 8, false},
		{"read and validate JSON, memory taken again", "event", naive, "ReadAndValidateJSON/reused", 14, false},
		{"validate a decoded event", "event", validator, "Validate/fast", 15, false},
		{"validate a decoded event with one error", "event", "ValidateFaulty/validator", "ValidateFaulty/fast", 1.1, true},
		{"read YAML (*), the event owns its memory", "event", "ReadYAML/*/yaml.v3", "ReadYAML/*/owned", 15, false},
		{"read YAML (*), memory taken again", "event", "ReadYAML/*/yaml.v3", "ReadYAML/*/reused", 22, false},
		{"step aside from YAML late", "event", "StepAsideFromYAML/thoroughly", "StepAsideFromYAML/late", 1.1, true},
		{"write JSON", "internal/emit", "JSONOfTheStandardLibrary", "JSON", 2.5, false},
		{"write YAML", "internal/emit", "YAMLOfTheLibrary", "YAML", 20, false},
	}
}

// figures are the results of one benchmark, a round each.
type figures struct {
	nanoseconds, bytes, allocations []float64
}

// result is what came of a comparison.
type result struct {
	comparison
	slow, fast figures
	ratios     []float64
}

// benchmarks runs the benchmarks of the packages in one process each and on one
// core, all of them in every round.
func (b *bench) benchmarks() ([]result, error) {
	all := map[string]*figures{}
	for _, folder := range []string{"event", "internal/emit"} {
		program := filepath.Join(b.work, "bin", strings.ReplaceAll(folder, "/", "-")+".test")
		cmd := exec.Command("go", "test", "-c", "-o", program, "./"+folder)
		cmd.Dir = "../.."
		if out, err := cmd.CombinedOutput(); err != nil {
			return nil, fmt.Errorf("building the tests of %s: %w\n%s", folder, err, out)
		}
		for i := range b.rounds {
			note("benchmarks of %s, round %d", folder, i+1)
			cmd := exec.Command(program, "-test.run", "^$", "-test.bench", pattern(folder), "-test.benchmem",
				"-test.benchtime", "100ms", "-test.cpu", "1")
			cmd.Dir = filepath.Join("../..", folder)
			out, err := cmd.CombinedOutput()
			if err != nil {
				return nil, fmt.Errorf("benchmarks of %s: %w\n%s", folder, err, out)
			}
			read(folder, out, all)
		}
	}
	return results(all), nil
}

// pattern is the expression that names the benchmarks of a folder.
func pattern(folder string) string {
	var names []string
	for _, c := range comparisons() {
		if c.folder == folder {
			for _, name := range []string{c.slow, c.fast} {
				top, _, _ := strings.Cut(name, "/")
				names = append(names, regexp.QuoteMeta(top))
			}
		}
	}
	return "^Benchmark(" + strings.Join(names, "|") + ")$"
}

// read adds what the benchmarks of a folder wrote.
func read(folder string, out []byte, to map[string]*figures) {
	for line := range bytes.Lines(out) {
		fields := strings.Fields(string(line))
		if len(fields) < 4 || !strings.HasPrefix(fields[0], "Benchmark") {
			continue
		}
		name := folder + " " + strings.TrimPrefix(fields[0], "Benchmark")
		if to[name] == nil {
			to[name] = new(figures)
		}
		for i := 2; i+1 < len(fields); i += 2 {
			value, _ := strconv.ParseFloat(fields[i], 64)
			to[name].add(fields[i+1], value)
		}
	}
}

func (f *figures) add(unit string, value float64) {
	switch unit {
	case "ns/op":
		f.nanoseconds = append(f.nanoseconds, value)
	case "B/op":
		f.bytes = append(f.bytes, value)
	case "allocs/op":
		f.allocations = append(f.allocations, value)
	}
}

func results(all map[string]*figures) []result {
	var list []result
	for _, c := range comparisons() {
		for _, c := range c.each(all) {
			list = append(list, c.result(all[c.folder+" "+c.slow], all[c.folder+" "+c.fast]))
		}
	}
	return list
}

// each puts into the place of the star what there is.
func (c comparison) each(all map[string]*figures) []comparison {
	before, after, star := strings.Cut(c.folder+" "+c.slow, "*")
	if !star {
		return []comparison{c}
	}
	var list []comparison
	for _, name := range slices.Sorted(maps.Keys(all)) {
		if len(name) > len(before)+len(after) && strings.HasPrefix(name, before) && strings.HasSuffix(name, after) {
			one, is := c, name[len(before):len(name)-len(after)]
			for _, text := range []*string{&one.what, &one.slow, &one.fast} {
				*text = strings.Replace(*text, "*", is, 1)
			}
			list = append(list, one)
		}
	}
	return list
}

func (c comparison) result(slow, fast *figures) result {
	r := result{comparison: c}
	if slow == nil || fast == nil {
		return r
	}
	r.slow, r.fast = *slow, *fast
	for i := range min(len(slow.nanoseconds), len(fast.nanoseconds)) {
		r.ratios = append(r.ratios, slow.nanoseconds[i]/fast.nanoseconds[i])
	}
	return r
}
