package org.saphan.registry.journey;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What happened on an entrepreneur's way, with its label in both languages.
@Schema(description = "What happened on an entrepreneur's way.")
enum JourneyStepKind {
    REGISTERED("ลงทะเบียนแล้ว", "Registered"),
    RATED("ได้รับการจัดระดับดาว", "Rated in an OPC round"),
    CERTIFIED("ได้รับการรับรองมาตรฐาน", "Certified for a standard"),
    SELECTED("ได้รับคัดเลือก", "Selected for a programme"),
    GRADUATED("ผ่านการพัฒนา", "Graduated from a programme"),
    PROMOTED_TO_SME("เลื่อนเป็นวิสาหกิจขนาดกลางและขนาดย่อม", "Became an SME"),
    WITHDRAWN("ถอนตัว", "Withdrawn from a programme"),
    CHANNEL_LIVE("เปิดจำหน่าย", "Selling through a channel"),
    CLUSTER_JOINED("เข้าร่วมคลัสเตอร์", "Joined a cluster"),
    CLUSTER_LEFT("ออกจากคลัสเตอร์", "Left a cluster");

    private final String labelTh;
    private final String labelEn;

    JourneyStepKind(String labelTh, String labelEn) {
        this.labelTh = labelTh;
        this.labelEn = labelEn;
    }

    String labelTh() {
        return labelTh;
    }

    String labelEn() {
        return labelEn;
    }
}
