package org.saphan.plan.fieldnote;

/// Who takes part in a community forum (S5-06).
public enum ForumCategory {

    /// กำนัน
    KAMNAN,

    /// ผู้ใหญ่บ้าน
    VILLAGE_HEADS,

    /// สมาชิก อบต.
    TAO_MEMBERS,
    RESIDENTS,
    GROUP_MEMBERS,

    /// เจ้าหน้าที่พัฒนาชุมชน
    CD_OFFICERS
}
