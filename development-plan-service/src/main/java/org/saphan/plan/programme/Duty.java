package org.saphan.plan.programme;

/// What an agency may do in a programme that gives it the duty. `SUPPORT_…` lets it carry out activities of that
/// support
/// area (S1-13…15).
public enum Duty {
    NOMINATE,
    ASSESS_POTENTIAL,
    SELECT,
    ALLOCATE_BUDGET,
    APPROVE_PLAN,
    APPROVE_DISBURSEMENT,
    MONITOR,

    /// To develop entrepreneurs as an expert institution (S2-06).
    DEVELOP,
    SUPPORT_KNOWLEDGE,
    SUPPORT_PROCESS_PRODUCT,
    SUPPORT_MANAGEMENT,
    SUPPORT_MARKETING,
    SUPPORT_INFORMATION,
    SUPPORT_LOCAL_COORDINATION,
    SUPPORT_COMMUNITY_STRENGTHENING,
    SUPPORT_BUDGET,
    SUPPORT_INTER_AGENCY_COORDINATION
}
