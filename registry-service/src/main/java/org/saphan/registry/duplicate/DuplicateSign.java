package org.saphan.registry.duplicate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What speaks for or against two registrations being of one entrepreneur.
@Schema(description = "What speaks for or against two registrations being of one entrepreneur.")
public enum DuplicateSign {
    /// The names are equal but for spelling, spaces and words like กลุ่ม.
    SAME_NAME,
    /// The names differ by few letters.
    ALIKE_NAME,
    /// A Thai name and a name in Latin letters, or two of the latter, sound alike.
    ALIKE_SOUND,
    /// The names have little in common.
    OTHER_NAME,
    /// Both names hold numbers, and not the same.
    OTHER_NUMBER_IN_NAME,
    SAME_PHONE,
    OTHER_PHONE,
    SAME_COMMUNITY_ENTERPRISE_CODE,
    OTHER_COMMUNITY_ENTERPRISE_CODE,
    SAME_SUBDISTRICT,
    SAME_DISTRICT,
    OTHER_PROVINCE
}
