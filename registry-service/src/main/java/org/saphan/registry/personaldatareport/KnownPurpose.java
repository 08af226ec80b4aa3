package org.saphan.registry.personaldatareport;

import static org.saphan.registry.personaldatareport.LawfulBasis.CONSENT_S19;
import static org.saphan.registry.personaldatareport.LawfulBasis.LEGAL_OBLIGATION_S24_6;
import static org.saphan.registry.personaldatareport.LawfulBasis.PUBLIC_TASK_S24_4;
import static org.saphan.registry.personaldatareport.LawfulBasis.RESEARCH_S24_1;
import static org.saphan.registry.personaldatareport.LawfulBasis.VITAL_INTEREST_S24_2;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// For what personal data is read, with its label in both languages and its lawful basis.
@Schema(description = "For what personal data is read.")
enum KnownPurpose {
    REGISTRATION("รับขึ้นทะเบียนและแก้ไขทะเบียน", "Registration and its correction", PUBLIC_TASK_S24_4),
    IDENTITY_CHECK("ตรวจสอบตัวตน", "Check of identity", PUBLIC_TASK_S24_4),
    DUPLICATE_CHECK("ตรวจสอบทะเบียนซ้ำ", "Check for duplicates", PUBLIC_TASK_S24_4),
    SITE_VISIT("ตรวจเยี่ยมสถานที่ผลิต", "Visit of the production site", PUBLIC_TASK_S24_4),
    PROGRAMME("ดำเนินโครงการพัฒนาผู้ประกอบการ", "Running a development programme", PUBLIC_TASK_S24_4),
    DATA_SUBJECT_REQUEST("ตอบคำขอของเจ้าของข้อมูล", "Answer to a data subject's request", LEGAL_OBLIGATION_S24_6),
    AUDIT("ตรวจสอบตามกฎหมาย", "Audit required by law", LEGAL_OBLIGATION_S24_6),
    EMERGENCY("ระงับอันตรายต่อชีวิตหรือร่างกาย", "Danger to life or health", VITAL_INTEREST_S24_2),
    RESEARCH("วิจัยและสถิติ", "Research and statistics", RESEARCH_S24_1),
    CONSENTED("ตามความยินยอมที่ให้ไว้", "What the person consented to", CONSENT_S19);

    private final String labelTh;
    private final String labelEn;
    private final LawfulBasis lawfulBasis;

    KnownPurpose(String labelTh, String labelEn, LawfulBasis lawfulBasis) {
        this.labelTh = labelTh;
        this.labelEn = labelEn;
        this.lawfulBasis = lawfulBasis;
    }

    PurposeDetails details() {
        return new PurposeDetails(this, labelTh, labelEn, lawfulBasis);
    }
}
