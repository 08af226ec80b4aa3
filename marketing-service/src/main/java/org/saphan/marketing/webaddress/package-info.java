/// Addresses on the web as people write them, brought into the one form in which they can be compared: host names in
/// lower case and ASCII, schemes http and https alone, no credentials.
@NullMarked
package org.saphan.marketing.webaddress;

import org.jspecify.annotations.NullMarked;
