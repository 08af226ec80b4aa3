package org.saphan.cluster.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/// What is told of an SME that the register does not know.
///
/// @param name of a juristic person only
@Embeddable
public record SmeFacts(
        @Column(name = "sme_name") @Nullable String name,
        @Column(name = "sme_province_code") @Nullable String provinceCode) {

    /// Nothing is told of it.
    public static final SmeFacts NONE = new SmeFacts(null, null);

    /// These facts, and what was told before where they say nothing.
    public SmeFacts over(@Nullable SmeFacts before) {
        return before == null
                ? this
                : new SmeFacts(
                        name == null ? before.name : name, provinceCode == null ? before.provinceCode : provinceCode);
    }
}
