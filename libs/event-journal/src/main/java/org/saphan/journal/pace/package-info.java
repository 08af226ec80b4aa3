/// When the library's threads work, wait and rest.
@NullMarked
package org.saphan.journal.pace;

import org.jspecify.annotations.NullMarked;
