package org.saphan.registry.area;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of an area: everything.
record AreaState(
        String code,
        AreaLevel level,
        @Nullable String parentCode,
        String nameTh,
        String nameEn,
        @Nullable String postalCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return code;
    }

    @Override
    public long sequence() {
        return version;
    }
}
