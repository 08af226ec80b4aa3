package org.saphan.registry.erasure;

import org.saphan.registry.entrepreneur.RegistrationStatus;

/// A registration that nobody else changes until the transaction ends.
///
/// @param isMerged whether a merge names it
record LockedRegistration(RegistrationStatus status, boolean isMerged, long version) {

    /// @throws StillRegistered while the registration is in force or undecided
    /// @throws NamedByMerge as long as a merge names it
    void requireErasable() {
        if (status.isActive()) {
            throw new StillRegistered(status);
        }
        if (isMerged) {
            throw new NamedByMerge();
        }
    }
}
