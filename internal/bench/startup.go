package main

import "path/filepath"

// start is a program that is begun, with a small file, and an empty one.
type start struct {
	what    string
	command []string
	over    []float64 // ms, round by round
	us      took
	err     error
}

const (
	// startsEach is how many starts there are in a round.
	startsEach = 20
	// startGoal is how many milliseconds longer than an empty program it may take.
	startGoal = 3
)

func (b *bench) starts() []start {
	in := func(folder, name string) string { return filepath.Join(b.corpora.folder, folder, name) }
	json, yaml := in("json", "000000.json"), in("yaml", "000000.yaml")
	return []start{
		{what: "a small JSON file", command: []string{b.programs.newsevent, "validate", json}},
		{what: "a small YAML file", command: []string{b.programs.newsevent, "validate", yaml}},
		{what: "a small JSON file, built with CGO_ENABLED=0", command: []string{b.programs.withoutC, "validate", json}},
		{what: "a small YAML file, built with CGO_ENABLED=0", command: []string{b.programs.withoutC, "validate", yaml}},
		{what: "the naive program on the JSON file", command: []string{b.programs.naive, json}},
	}
}

// startUp starts all programs in turn, the empty one first.
func (b *bench) startUp() (empty took, list []start) {
	list = b.starts()
	nothing := []string{b.programs.empty}
	runs := make([][]took, len(list))
	var empties []took
	for range b.rounds * startsEach {
		base, err := measure(nothing, nil)
		if err != nil {
			return base, nil
		}
		empties = append(empties, base)
		for i := range list {
			t, err := measure(list[i].command, nil)
			if err != nil {
				list[i].err = err
			}
			runs[i] = append(runs[i], t)
			list[i].over = append(list[i].over, float64(t.wall-base.wall)/1e6)
		}
	}
	for i := range list {
		list[i].us = medians(runs[i])
	}
	return medians(empties), list
}
