package show_test

import (
	"context"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

// browser runs Chromium on a page without a window and returns what it writes.
func browser(t *testing.T, page string, args ...string) string {
	t.Helper()
	var name string
	for _, candidate := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(candidate); err == nil {
			name = path
			break
		}
	}
	if name == "" || testing.Short() {
		t.Skip("no Chromium is installed, or -short is given")
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	args = append([]string{
		"--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
		"--disable-component-update", "--disable-sync", "--hide-scrollbars", "--user-data-dir=" + t.TempDir(),
	}, append(args, "file://"+page)...)
	out, err := exec.CommandContext(ctx, name, args...).Output()
	if err != nil {
		t.Skipf("Chromium does not run here: %v", err)
	}
	return string(out)
}

func written(t *testing.T, e *event.Event) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "page.html")
	require.NoError(t, os.WriteFile(path, []byte(shown(t, e, "html", 0)), 0o600))
	return path
}

func TestBrowserRunsNothingOfAHostilePage(t *testing.T) {
	dom := browser(t, written(t, hostile()), "--dump-dom")
	require.Contains(t, dom, "<title>&lt;script&gt;document.title='pwned'&lt;/script&gt;")
	require.NotContains(t, dom, "<script")
	require.NotContains(t, dom, "<em>")
	require.Equal(t, 1, strings.Count(dom, "<h1 "))
}

func TestBrowserPaintsThePageInLightAndDark(t *testing.T) {
	page := written(t, load(t, alaska))
	for scheme, light := range map[string]bool{"1": true, "0": false} {
		path := filepath.Join(t.TempDir(), "page.png")
		browser(t, page, "--window-size=500,400", "--blink-settings=preferredColorScheme="+scheme, "--screenshot="+path)
		f, err := os.Open(path)
		require.NoError(t, err)
		defer f.Close()
		picture, err := png.Decode(f)
		require.NoError(t, err)
		r, g, b, _ := picture.At(2, 2).RGBA()
		require.Equal(t, light, r+g+b > 3*0x8000, "colour of the paper in scheme %s", scheme)
	}
}
