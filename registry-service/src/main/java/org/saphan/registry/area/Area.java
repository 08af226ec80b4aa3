package org.saphan.registry.area;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// An administrative area. Imports write areas set by set; here they are only read.
@Entity
@Immutable
class Area {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private AreaLevel level;

    private @Nullable String parentCode;
    private String nameTh;
    private String nameEn;
    private @Nullable String postalCode;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Area() {}

    long version() {
        return version;
    }

    AreaDetails details() {
        return new AreaDetails(code, level, parentCode, nameTh, nameEn, postalCode, validFrom, validTo);
    }
}
