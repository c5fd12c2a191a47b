package main

import (
	"errors"
	"io"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"syscall"
	"time"
)

// took is what one run took.
type took struct {
	wall, cpu time.Duration
	peak      float64 // MiB
}

// measure runs a command to its end. Its exit code must be 0.
func measure(command []string, in io.Reader) (took, error) {
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Stdin = in
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

func median(list []float64) float64 { return quantile(list, 0.5) }

func quantile(list []float64, q float64) float64 {
	if len(list) == 0 {
		return 0
	}
	slices.Sort(list)
	at := q * float64(len(list)-1)
	i := int(at)
	if i+1 == len(list) {
		return list[i]
	}
	return list[i] + (at-float64(i))*(list[i+1]-list[i])
}

func discard(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(io.Discard, f)
	return err
}
