package org.saphan.journal.source;

/// How far a topic is learnt from its owner's feed.
///
/// @param generation of the copy that is being built
/// @param after what the feed gave to read on from; empty for the beginning
record Bookmark(String topic, long generation, String after) {

    static final String BEGINNING = "";
}
