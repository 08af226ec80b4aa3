/// What was sold through the channels: of each onboarding, product and month one row stands (M4), at home and
/// abroad. A report is of a product that the onboarding names and the entrepreneur makes, of no month before it
/// was live and of none that is still to come. What was wrong is corrected by another row that stands in its
/// place. The onboardings are held while reports for them are checked, so that two agencies do not report the
/// same at once.
@NullMarked
package org.saphan.marketing.salesreport;

import org.jspecify.annotations.NullMarked;
