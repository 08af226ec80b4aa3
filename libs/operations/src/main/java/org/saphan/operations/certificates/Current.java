package org.saphan.operations.certificates;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The certificates that count, and those before them, which handshakes that have begun go on with.
final class Current {

    private volatile @Nullable Edition now;
    private volatile @Nullable Edition before;

    /// @param number tells one edition from the next
    record Edition(int number, CertificateSet set) {}

    /// @return whether it differs from what has counted so far
    synchronized boolean replace(CertificateSet fresh) {
        var former = now;
        if (former != null && former.set().isSameAs(fresh)) {
            return false;
        }
        before = former;
        now = new Edition(former == null ? 1 : former.number() + 1, fresh);
        return true;
    }

    /// @throws NullPointerException when there are no certificates at all
    Edition now() {
        return Objects.requireNonNull(now, "no certificates are configured");
    }

    /// @return null for one that nobody should go on with any more
    @Nullable CertificateSet edition(int number) {
        var latest = now();
        if (latest.number() == number) {
            return latest.set();
        }
        var former = before;
        return former != null && former.number() == number ? former.set() : null;
    }
}
