package org.saphan.registry.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/// A government agency, association or university that takes part.
@Entity
class Agency {

    @Id
    private String code;

    private String nameTh;
    private String nameEn;
    private @Nullable String ministryTh;
    private @Nullable String ministryEn;
    private @Nullable String provinceCode;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Agency() {}

    static Agency enter(String code, NewAgency content) {
        var agency = new Agency();
        agency.code = code;
        agency.rewrite(content);
        return agency;
    }

    void rewrite(NewAgency content) {
        nameTh = content.nameTh();
        nameEn = content.nameEn();
        ministryTh = content.ministryTh();
        ministryEn = content.ministryEn();
        provinceCode = content.provinceCode();
    }

    long version() {
        return version;
    }

    AgencyDetails details() {
        return new AgencyDetails(code, nameTh, nameEn, ministryTh, ministryEn, provinceCode, version);
    }
}
