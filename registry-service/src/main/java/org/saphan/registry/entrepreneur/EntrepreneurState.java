package org.saphan.registry.entrepreneur;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of an entrepreneur: no number, no address line, and no name of a single owner.
record EntrepreneurState(
        UUID entrepreneurId,
        String otopRegistrationNo,
        @Nullable String externalNo,
        EntrepreneurKind kind,
        RegistrationStatus status,
        Instant statusSince,
        @Nullable String nameTh,
        @Nullable String nameEn,
        @Nullable String tradeName,
        String subdistrictCode,
        String districtCode,
        String provinceCode,
        int registrationYearBE,
        @Nullable Integer memberCount,
        @Nullable SizeClass sizeClass,
        JourneyStage journeyStage,
        @Nullable UUID mergedInto,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return entrepreneurId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
