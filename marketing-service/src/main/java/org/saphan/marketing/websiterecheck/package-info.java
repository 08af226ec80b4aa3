/// Looks from time to time whether proven websites still show their token. Several instances share the work:
/// each takes some that are due and puts their next date off, so that no other takes them too and none is lost
/// with an instance. A website that fails several times in a row lapses; one that shows its token again is
/// back. No transaction is open while a site is fetched.
@NullMarked
package org.saphan.marketing.websiterecheck;

import org.jspecify.annotations.NullMarked;
