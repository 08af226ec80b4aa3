package org.saphan.local.demo;

/// The three kinds of entrepreneur that OTOP registers, and how many of each the register of BE 2564 held.
enum Kind {
    COMMUNITY_GROUP(51_787),
    SINGLE_OWNER(40_119),
    SME(1_508);

    private final int count;

    Kind(int count) {
        this.count = count;
    }

    int count() {
        return count;
    }

    /// The kind of the entrepreneur who stands at `place` when all are lined up by kind.
    static Kind at(int place) {
        var before = 0;
        for (var kind : values()) {
            before += kind.count;
            if (place < before) {
                return kind;
            }
        }
        throw new IndexOutOfBoundsException(place);
    }
}
