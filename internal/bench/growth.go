package main

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
)

// mostGrowth is the exponent by which times are to grow at most.
const mostGrowth = 1.05

// growthTable is the table of how the time grows that large events take.
func (b *bench) growthTable() string {
	if !b.wanted("growth") {
		return ""
	}
	note("growth")
	out, err := b.inEvent("^BenchmarkGrowth$")
	if err != nil {
		return "\n## Growth\n\nNot measured: " + reason(err) + "\n"
	}
	var text strings.Builder
	fmt.Fprintf(&text, `
## Growth

BenchmarkGrowth of event/growth_test.go, one core: the exponent by which processor time
grows from 10 participants, 10 quotes and 10 sources to 10,000 of each, limits raised. 1 is in
proportion, the goal is %.3g at most; memory that no cache holds any more counts in.

| what | exponent | |
|---|---|---|
`, mostGrowth)
	for line := range bytes.Lines(out) {
		fields := strings.Fields(string(line))
		if len(fields) < 4 || !strings.HasPrefix(fields[0], "BenchmarkGrowth/") {
			continue
		}
		exponent, _ := strconv.ParseFloat(fields[2], 64)
		_, what := filepath.Split(fields[0])
		fmt.Fprintf(&text, "| %s | %.2f | %s |\n", strings.ReplaceAll(what, "_", " "), exponent, verdict(exponent <= mostGrowth))
	}
	return text.String()
}
