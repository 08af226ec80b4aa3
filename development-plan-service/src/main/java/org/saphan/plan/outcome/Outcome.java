package org.saphan.plan.outcome;

/// What an entrepreneur should have become by the end of the plan (S1-05).
public enum Outcome {
    /// มืออาชีพ
    PROFESSIONAL_OPERATOR,
    QUALITY_STANDARD,
    GOOD_MANAGEMENT,
    /// ช่องทางการจำหน่ายของตนเอง: claimed only where marketing's events tell of one.
    OWN_SALES_CHANNEL,
    COMMUNITY_CULTURE_LINK
}
