-- Who may sell now: known to be registered, and consenting to be marketed (M5).
create view standing_entrepreneur as
select e.id, e.province_code from known_entrepreneur e
where e.status = 'REGISTERED' and e.merged_into is null
and exists (
    select from known_consent c
    where c.entrepreneur_id = e.id and c.purpose = 'MARKETING' and c.withdrawn_on is null);

-- The websites that count (M2): live, on no marketplace, of somebody who may sell. Asked anew each time, so that a host
-- that is entered or an entrepreneur that is suspended counts no more at once.
create view counting_own_website as
select w.id, w.entrepreneur_id, w.programme_code, s.province_code
from own_website w join standing_entrepreneur s on s.id = w.entrepreneur_id
where w.state = 'LIVE'
and not exists (
    select from marketplace_host m where m.host = any (w.host_and_parents) and m.state = 'LISTED');

-- The shops on the web (S2-09): websites that count, and what is live on marketplaces.
create view online_shop as
select w.id, w.entrepreneur_id, w.programme_code, w.province_code, true as own_website
from counting_own_website w
union all
select o.id, o.entrepreneur_id, o.programme_code, s.province_code, false
from onboarding o join standing_entrepreneur s on s.id = o.entrepreneur_id
where o.state = 'LIVE' and o.channel_type = 'ONLINE_MARKETPLACE';

create index onboarding_live_marketplace on onboarding (programme_code)
where state = 'LIVE' and channel_type = 'ONLINE_MARKETPLACE';
