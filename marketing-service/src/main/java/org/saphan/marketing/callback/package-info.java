/// What a channel partner's own system reports: that it has put an entrepreneur on its shelves (`LISTED`), turned it
/// down before that (`REFUSED`), or taken it off again (`DELISTED`). Each report has the partner's own reference and
/// is kept once. It moves the onboarding as a person of the provider would, under the same checks; what comes late,
/// or is so already, is kept and changes nothing. What is paused goes on by a person's decision only, never by a
/// report.
@NullMarked
package org.saphan.marketing.callback;

import org.jspecify.annotations.NullMarked;
