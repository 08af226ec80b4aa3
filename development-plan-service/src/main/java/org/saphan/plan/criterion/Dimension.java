package org.saphan.plan.criterion;

/// What a community project may touch (S5-10).
public enum Dimension {

    /// พัฒนาคนและเครือข่าย
    PEOPLE_AND_NETWORKS,

    /// ขีดความสามารถของกลุ่ม
    GROUP_CAPABILITY,

    /// ส่งเสริมและพัฒนาอาชีพ
    OCCUPATIONS,

    /// สืบทอดภูมิปัญญา สืบสานวัฒนธรรม
    WISDOM_AND_CULTURE,

    /// จัดการองค์ความรู้
    KNOWLEDGE_MANAGEMENT,

    /// ทรัพยากรธรรมชาติและสิ่งแวดล้อม
    NATURAL_RESOURCES
}
