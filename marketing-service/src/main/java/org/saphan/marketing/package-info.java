/// The channels through which village producers sell, and the way of each entrepreneur into them. Operated by the
/// Office of the Permanent Secretary of Commerce; the agencies that provide a channel, and those that a programme
/// gives the duty, act in it too. Who graduated, who consents and how products were rated it knows from the events
/// of plan and register.
@NullMarked
package org.saphan.marketing;

import org.jspecify.annotations.NullMarked;
