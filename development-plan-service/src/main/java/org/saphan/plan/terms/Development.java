package org.saphan.plan.terms;

/// By what a programme develops who takes part, and so what somebody graduates with.
public enum Development {

    /// A plan made for the one entrepreneur; its completion is the graduation (S1-09).
    CUSTOM_PLAN,

    /// Activities of the programme's catalogue, within its months (S4-04).
    CATALOGUE,

    /// A project that the entrepreneur's community chose in its forums (S5-09).
    COMMUNITY_PROJECT
}
