/// The way of an entrepreneur into a channel: APPLIED → SCREENED → PREPARING → LIVE ⇄ PAUSED, then CLOSED;
/// REJECTED before it is live. The provider of the channel, OPS-MOC, or an agency to which the programme gives
/// SUPPORT_MARKETING takes each step; whether the entrepreneur may sell is asked at the application and again
/// before it sells. Whatever is live stops by itself when the register suspends or deregisters the entrepreneur
/// or its consent is withdrawn (M5); only an agency lets it go on. Where the register merges two, it goes on
/// under the other, unless that one is in the channel already. What is live in a channel of its own is the "own
/// channel" of S1-05; where that channel is its own website, it has a live one (M2).
@NullMarked
package org.saphan.marketing.onboarding;

import org.jspecify.annotations.NullMarked;
