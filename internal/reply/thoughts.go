package reply

import (
	"bytes"

	"github.com/newsevent/newsevent/internal/pattern"
)

// What a model thinks stands between tags, or in a channel of its own. Some
// services cut the opening tag away.
var (
	opens   = pattern.Of(`(?i)\A[\s\x{feff}]*[<\[](?:think|thinking|thoughts?|reasoning|reflection|scratchpad|analysis)[>\]]`)
	closes  = pattern.Of(`(?i)[<\[]/(?:think|thinking|thoughts?|reasoning|reflection|scratchpad|analysis)[>\]]`)
	channel = pattern.Of(`<\|channel\|>\s*([a-z]+)[^{]*?<\|message\|>`)
)

// thoughts returns where the answer begins behind what the model thinks, and
// whether it ends before the model is done with that.
func thoughts(data []byte) (end int, unfinished bool) {
	text := bytes.TrimLeft(data, gap)
	if bytes.HasPrefix(text, []byte("<|")) {
		return channels(data)
	}
	if !opens().Match(data) && len(text) > 0 && bytes.IndexByte([]byte("{[\"`"), text[0]) < 0 {
		if at := closes().FindIndex(data); at != nil {
			end = at[1]
		}
	}
	for opens().Match(data[end:]) {
		at := closes().FindIndex(data[end:])
		if at == nil {
			return end, true
		}
		end += at[1]
	}
	return end, false
}

// channels returns where the last message begins, and whether that is one in
// which the model thinks.
func channels(data []byte) (end int, unfinished bool) {
	all := channel().FindAllSubmatchIndex(data, -1)
	if len(all) == 0 {
		return 0, false
	}
	last := all[len(all)-1]
	return last[1], string(data[last[2]:last[3]]) == "analysis"
}
