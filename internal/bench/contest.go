package main

import (
	"cmp"
	"errors"
	"fmt"
	"os/exec"
	"runtime"
	"slices"
	"syscall"
	"time"
)

// contest is one measurement: the command and a peer do the same work, in turn.
type contest struct {
	name, peer string
	ours, them []string
	// goal is how many times as long the peer is to take. Where difference is
	// set, it is how many milliseconds more we may take.
	goal       float64
	difference bool
	// folder is where the peer runs.
	folder string
}

// took is what one run took.
type took struct {
	wall, cpu time.Duration
	peak      float64 // MiB
}

// row is what came of a contest: medians of both sides, and of the ratio of each
// round.
type row struct {
	contest
	us, they        took
	ratio, cpuRatio float64
	err             error
}

func (c contest) run(rounds int) (row, error) {
	var us, they []took
	for i := range rounds + 1 {
		a, err := measure(c.ours, "")
		if err != nil {
			return row{}, err
		}
		b, err := measure(c.them, c.folder)
		if err != nil {
			return row{}, err
		}
		if i > 0 { // the first round fills caches
			us, they = append(us, a), append(they, b)
		}
	}
	r := row{contest: c, us: medians(us), they: medians(they)}
	var ratios, cpu []float64
	for i := range us {
		ratios = append(ratios, float64(they[i].wall)/float64(us[i].wall))
		cpu = append(cpu, float64(they[i].cpu)/float64(max(us[i].cpu, 1)))
	}
	r.ratio, r.cpuRatio = median(ratios), median(cpu)
	return r, nil
}

func measure(command []string, folder string) (took, error) {
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Dir = folder
	begun := time.Now()
	out, err := cmd.CombinedOutput()
	t := took{wall: time.Since(begun)}
	if err != nil {
		return t, errors.New(err.Error() + ": " + string(out[:min(len(out), 600)]))
	}
	usage := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	t.cpu = time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
	t.peak = float64(usage.Maxrss) / 1024
	if runtime.GOOS == "darwin" {
		t.peak /= 1024
	}
	return t, nil
}

func medians(runs []took) took {
	var wall, cpu, peak []float64
	for _, t := range runs {
		wall, cpu, peak = append(wall, float64(t.wall)), append(cpu, float64(t.cpu)), append(peak, t.peak)
	}
	return took{time.Duration(median(wall)), time.Duration(median(cpu)), median(peak)}
}

func median[T cmp.Ordered](list []T) T {
	slices.Sort(list)
	return list[len(list)/2]
}

func (r row) String() string {
	return fmt.Sprintf("%s against %s: %.3f s and %.3f s, wall ratio %.2f, cpu ratio %.2f", r.name, r.peer,
		r.us.wall.Seconds(), r.they.wall.Seconds(), r.ratio, r.cpuRatio)
}
