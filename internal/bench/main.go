// Bench measures the command newsevent, as whole processes, against what else
// checks such files, and writes what it measured. README.md says how to run it.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	rounds := flag.Int("rounds", 10, "how often both sides run, one after the other")
	scale := flag.Float64("scale", 1, "share of the corpora that is used")
	work := flag.String("work", "", "folder for programs and corpora (kept); without it, a temporary one")
	out := flag.String("o", "BENCHMARKS.md", "file to write")
	flag.Parse()
	if err := run(*work, *out, *rounds, *scale); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(work, out string, rounds int, scale float64) error {
	if work == "" {
		folder, err := os.MkdirTemp("", "newsevent-bench-")
		if err != nil {
			return err
		}
		defer os.RemoveAll(folder)
		work = folder
	}
	work, err := filepath.Abs(work)
	if err != nil {
		return err
	}
	programs, err := build(work)
	if err != nil {
		return err
	}
	corpora, err := makeCorpora(filepath.Join(work, fmt.Sprintf("corpora-%g", scale)), scale)
	if err != nil {
		return err
	}
	var rows []row
	for _, c := range contests(programs, corpora) {
		r, err := c.run(rounds)
		if err != nil {
			fmt.Fprintln(os.Stderr, "bench: left out:", c.name, "against", c.peer+":", err)
			rows = append(rows, row{contest: c, err: err})
			continue
		}
		fmt.Fprintln(os.Stderr, r)
		rows = append(rows, r)
	}
	return os.WriteFile(out, []byte(document(rows, corpora, programs, rounds)), 0o666)
}
