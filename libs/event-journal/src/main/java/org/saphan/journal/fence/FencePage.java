package org.saphan.journal.fence;

import java.util.List;

/// What a reader gets.
///
/// @param from where the page begins, inside its window
/// @param entries in the order in which they are to be published; empty when there is nothing to read now, or when
/// nothing of a long
///     stretch was wanted
/// @param next where to read on
/// @param heldBack whether committed events wait for a transaction that still runs, so that looking again soon pays
public record FencePage(FenceCursor from, List<JournalEntry> entries, FenceCursor next, boolean heldBack) {

    public FencePage {
        entries = List.copyOf(entries);
    }

    /// Where to read on for who has taken the entries up to this one.
    public FenceCursor after(JournalEntry entry) {
        return entry.equals(entries.getLast()) ? next : from.at(entry.position());
    }
}
