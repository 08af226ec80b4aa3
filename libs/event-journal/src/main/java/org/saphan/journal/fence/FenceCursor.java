package org.saphan.journal.fence;

import org.jspecify.annotations.Nullable;
import org.saphan.http.Cursor;
import org.saphan.http.InvalidCursor;

/// How far a reader of the journal has come: inside the window of transactions `low <= xid < high` of an epoch,
/// everything up to `position` is read, and `last` is the window's last position. One cursor for the relay and for
/// every HTTP reader.
public record FenceCursor(int epoch, long low, long high, long position, long last) {

    /// Before everything.
    public static final FenceCursor START = new FenceCursor(1, 0, 0, 0, 0);

    private static final int PARTS = 5;

    /// @param text what [#toString] gave, or null for the beginning
    /// @throws InvalidCursor when it is not such a text
    public static FenceCursor parse(@Nullable String text) {
        var cursor = Cursor.parse(text, PARTS);
        if (cursor == null) {
            return START;
        }
        try {
            var part = cursor.key().stream().mapToLong(Long::parseLong).toArray();
            return new FenceCursor(Math.toIntExact(part[0]), part[1], part[2], part[3], part[4]).checked();
        } catch (ArithmeticException | NumberFormatException _) {
            throw new InvalidCursor();
        }
    }

    private FenceCursor checked() {
        if (epoch < 1 || epoch == Integer.MAX_VALUE || low < 0 || high < low || position < 0 || last < 0) {
            throw new InvalidCursor();
        }
        return this;
    }

    boolean windowIsRead() {
        return position >= last;
    }

    FenceCursor at(long position) {
        return new FenceCursor(epoch, low, high, position, last);
    }

    /// After the window: the next begins where this one ends.
    FenceCursor afterWindow() {
        return isWholeEpoch() ? new FenceCursor(epoch + 1, 0, 0, 0, 0) : new FenceCursor(epoch, high, high, 0, 0);
    }

    /// Everything of a closed epoch, by position alone.
    FenceCursor wholeEpoch() {
        return new FenceCursor(epoch, 0, Long.MAX_VALUE, 0, Long.MAX_VALUE);
    }

    /// What is left of a closed epoch whose transaction ids went on to count afterwards.
    FenceCursor restOfEpoch() {
        return new FenceCursor(epoch, low, Long.MAX_VALUE, 0, Long.MAX_VALUE);
    }

    boolean isWholeEpoch() {
        return high == Long.MAX_VALUE;
    }

    /// Opaque outside.
    @Override
    public String toString() {
        return Cursor.of(epoch, low, high, position, last).toString();
    }
}
