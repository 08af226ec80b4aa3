/// Settings under another name.
@NullMarked
package org.saphan.twin.settings.thing;

import org.jspecify.annotations.NullMarked;
