// Bench measures the command newsevent against what else checks such files, as
// whole processes and, by the benchmarks of the packages, in one process, and
// writes what it measured. README.md says how to run it.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
)

// bench is one run.
type bench struct {
	work   string
	rounds int
	scale  float64
	only   *regexp.Regexp

	programs programs
	corpora  corpora
}

func main() {
	var b bench
	flag.IntVar(&b.rounds, "rounds", 10, "how often both sides run, one after the other")
	flag.Float64Var(&b.scale, "scale", 1, "share of the corpora that is used")
	flag.StringVar(&b.work, "work", "", "folder for programs and corpora (kept); without it, a temporary one")
	only := flag.String("only", "", `run only what matches this expression: "start-up", "NDJSON/zod", "memory", "in process"`)
	out := flag.String("o", "", "file to write; without it, standard output")
	flag.Parse()
	err := b.prepare(*only)
	if err == nil {
		err = b.write(*out)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func (b *bench) prepare(only string) (err error) {
	if b.only, err = regexp.Compile(only); err != nil {
		return err
	}
	if b.work == "" {
		if b.work, err = os.MkdirTemp("", "newsevent-bench-"); err != nil {
			return err
		}
	}
	if b.work, err = filepath.Abs(b.work); err != nil {
		return err
	}
	note("in %s", b.work)
	if b.programs, err = build(b.work); err != nil {
		return err
	}
	b.corpora, err = b.programs.makeCorpora(filepath.Join(b.work, fmt.Sprintf("corpora-%g", b.scale)), b.scale)
	return err
}

func (b *bench) write(out string) error {
	text := b.document()
	if out == "" {
		_, err := os.Stdout.WriteString(text)
		return err
	}
	return os.WriteFile(out, []byte(text), 0o666)
}

// wanted reports whether something is to be measured.
func (b *bench) wanted(name string) bool { return b.only.MatchString(name) }

func note(format string, args ...any) { fmt.Fprintf(os.Stderr, "bench: "+format+"\n", args...) }
