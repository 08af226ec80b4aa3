-- How a kept state is shown: its members as the API calls them, number and phone masked, no key, no stamp, no reason.
create function entrepreneur_view(state jsonb) returns jsonb language sql immutable
return jsonb_strip_nulls(jsonb_build_object(
    'otopRegistrationNo', state -> 'otop_registration_no',
    'externalNo', state -> 'external_no',
    'kind', state -> 'kind',
    'status', state -> 'status',
    'nameTh', state -> 'name_th',
    'nameEn', state -> 'name_en',
    'tradeName', state -> 'trade_name',
    'nationalId', case state ->> 'identification_kind'
        when 'NATIONAL_ID' then '*********' || (state ->> 'identification_tail') end,
    'juristicId', case state ->> 'identification_kind'
        when 'JURISTIC_ID' then '*********' || (state ->> 'identification_tail') end,
    'communityEnterpriseCode', state -> 'community_enterprise_code',
    'memberCount', state -> 'member_count',
    'communityLinks', state -> 'community_links',
    'address', jsonb_build_object('moo', state -> 'moo', 'subdistrictCode', state -> 'subdistrict_code'),
    'phone', '******' || (state ->> 'phone_tail'),
    'registrationYearBE', state -> 'registration_year_be',
    'employees', state -> 'employees',
    'annualRevenue', state -> 'annual_revenue',
    'sector', state -> 'sector',
    'sizeClass', state -> 'size_class',
    'journeyStage', state -> 'journey_stage',
    'mergedInto', state -> 'merged_into'));

create function product_view(state jsonb) returns jsonb language sql immutable
return jsonb_strip_nulls(jsonb_build_object(
    'entrepreneurId', state -> 'entrepreneur_id',
    'externalNo', state -> 'external_no',
    'nameTh', state -> 'name_th',
    'nameEn', state -> 'name_en',
    'category', state -> 'category',
    'quadrant', state -> 'quadrant',
    'localWisdomStory', state -> 'local_wisdom_story'));
