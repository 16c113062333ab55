-- wrk -s reservations.lua URL -- PLAN THREADS EVERY
--
-- Every EVERY-th request reserves a seat, the others ask for the day page. The walk goes over
-- part of day x seat, with the next member each time, so that no seat and no member comes twice
-- at the same moment: nothing is refused, until the plan has been walked to its end.

local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

function init(args)
    plan = dofile(args[1])
    stride = tonumber(args[2])
    every = tonumber(args[3])
    slot, count = number, 0
    slots = #plan.days * #plan.parts * #plan.seats
    page = wrk.format("GET", plan.page)
    headers = {
        ["Content-Type"] = "application/x-www-form-urlencoded",
        ["Origin"] = plan.origin,
        ["Sec-Fetch-Site"] = "same-origin",
    }
end

local function reservation(index)
    local seat = plan.seats[index % #plan.seats + 1]
    local turn = math.floor(index / #plan.seats)
    local part = plan.parts[turn % #plan.parts + 1]
    local day = plan.days[math.floor(turn / #plan.parts) + 1]
    headers["Cookie"] = plan.cookie .. "=" .. plan.sessions[index % #plan.sessions + 1]
    local body = "plek=" .. seat .. "&dag=" .. day .. "&deel=" .. part .. plan.rest
    if plan.key then body = body .. plan.key .. string.format("%012x", index) end
    return wrk.format("POST", plan.reserve, headers, body)
end

function request()
    count = count + 1
    if count % every ~= 0 then return page end
    local index = slot
    slot = slot + stride
    if index >= slots then
        wrk.thread:stop()
        return page
    end
    return reservation(index)
end
