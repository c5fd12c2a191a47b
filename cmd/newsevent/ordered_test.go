package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
	"github.com/stretchr/testify/require"
)

func TestEntriesAreTakenInOrderHoweverManyThereAre(t *testing.T) {
	for _, n := range []int{0, 1, 2, 15, 16, 17, 31, 32, 33, 1500} {
		var entries []input.Entry
		for i := range n {
			entries = append(entries, input.Entry{Name: fmt.Sprint(i)})
		}
		var taken []string
		many := 0
		err := inOrder(slices.Values(entries), func(_ context.Context, e input.Entry) result {
			return result{documents: []document{{id: e.Name}}}
		}, func(e input.Entry, r result) error {
			require.Equal(t, e.Name, r.documents[0].id)
			taken = append(taken, e.Name)
			return nil
		}, func() { many++ })
		require.NoError(t, err)
		require.Len(t, taken, n)
		for i, name := range taken {
			require.Equal(t, fmt.Sprint(i), name)
		}
		require.Equal(t, n > 1, many == 1, "%d entries", n)
	}
}

func TestNothingIsTakenAfterAnError(t *testing.T) {
	wrong := errors.New("wrong")
	for _, n := range []int{1, 2, 40, 5000} {
		var entries []input.Entry
		for i := range n {
			entries = append(entries, input.Entry{Name: fmt.Sprint(i)})
		}
		taken := 0
		err := inOrder(slices.Values(entries), func(context.Context, input.Entry) result { return result{} },
			func(e input.Entry, _ result) error {
				taken++
				if e.Name == fmt.Sprint(n/2) {
					return wrong
				}
				return nil
			}, func() {})
		require.ErrorIs(t, err, wrong)
		require.Equal(t, n/2+1, taken)
	}
}

func TestNoMoreEntriesAreSoughtAfterAnError(t *testing.T) {
	wrong := errors.New("wrong")
	sought := 0
	entries := func(yield func(input.Entry) bool) {
		for sought < 100_000 && yield(input.Entry{}) {
			sought++
		}
	}
	err := inOrder(entries, func(context.Context, input.Entry) result { return result{} }, func(input.Entry, result) error { return wrong }, func() {})
	require.ErrorIs(t, err, wrong)
	require.Less(t, sought, 100_000, "no more than what is on its way")
}
