package org.saphan.registry.duplicate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.name.LatinSkeleton;
import org.saphan.registry.name.NormalName;

/// What two registrations are compared by.
///
/// @param thai its Thai name
/// @param english its English name, empty when it has none
/// @param thaiSound how the Thai name sounds
/// @param englishSound how the English name sounds
/// @param phone the keyed hash of its phone number, in hexadecimal digits
record Traits(
        NormalName thai,
        NormalName english,
        String thaiSound,
        String englishSound,
        String subdistrictCode,
        @Nullable String communityEnterpriseCode,
        @Nullable String phone) {

    static Traits of(
            String nameTh,
            @Nullable String nameEn,
            String subdistrictCode,
            @Nullable String communityEnterpriseCode,
            @Nullable String phone) {
        var thai = NormalName.of(nameTh);
        var english = NormalName.of(nameEn);
        return new Traits(
                thai,
                english,
                LatinSkeleton.of(thai),
                LatinSkeleton.of(english),
                subdistrictCode,
                communityEnterpriseCode,
                phone);
    }

    boolean hasPhoneOf(Traits other) {
        return phone != null && phone.equals(other.phone);
    }

    boolean hasOtherPhoneThan(Traits other) {
        return phone != null && other.phone != null && !phone.equals(other.phone);
    }

    boolean hasCodeOf(Traits other) {
        return communityEnterpriseCode != null
                && Objects.equals(communityEnterpriseCode, other.communityEnterpriseCode);
    }

    /// Whether both are in one place of as many digits: 6 a subdistrict, 4 a district, 2 a province.
    boolean isInPlaceOf(Traits other, int digits) {
        return subdistrictCode.regionMatches(0, other.subdistrictCode, 0, digits);
    }
}
