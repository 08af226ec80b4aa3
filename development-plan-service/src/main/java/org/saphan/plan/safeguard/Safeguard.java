package org.saphan.plan.safeguard;

/// What the programme must not damage (มาตรการคำนึงถึงสังคมและวัฒนธรรม, S1-12).
public enum Safeguard {
    /// The goods stay OTOP goods, linked to local wisdom and culture.
    LOCAL_WISDOM,
    /// The community benefits.
    COMMUNITY_BENEFIT,
    /// The community's way of life does not change.
    WAY_OF_LIFE
}
