package org.saphan.plan.districtmeeting;

/// Who attends a district meeting (S5-06).
enum MeetingCategory {

    /// หัวหน้าส่วนราชการ
    HEADS_OF_OFFICES,

    /// เครือข่าย OTOP
    OTOP_NETWORK,

    /// เครือข่ายกองทุนหมู่บ้าน
    VILLAGE_FUND_NETWORK,
    GROUP
}
