package org.saphan.journal.benchmark;

import org.saphan.journal.bed.Node;

/// The library's own.
final class OwnRelay implements Publisher {

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public Running start(Node owner) {
        return owner.relaying()::stop;
    }
}
