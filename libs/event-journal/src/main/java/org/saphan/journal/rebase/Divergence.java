package org.saphan.journal.rebase;

import java.util.List;

/// In what the topics and the journal differ.
///
/// @param undone things of which the topics know a later state than the journal
/// @param unknown things that the journal does not know
/// @param missing published things that are not on the topics
/// @param erasedSince what is erased on the topics and not in the journal, the first thousand
record Divergence(long undone, long unknown, long missing, List<String> erasedSince) {

    Divergence {
        erasedSince = List.copyOf(erasedSince);
    }

    boolean isNone() {
        return undone == 0 && unknown == 0 && missing == 0 && erasedSince.isEmpty();
    }
}
