-- wrk -s members.lua URL -- PLAN
--
-- Asks for the day page as one member after the other.

local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

function init(args)
    local plan = dofile(args[1])
    requests, turn = {}, number * 500
    for index, session in ipairs(plan.sessions) do
        requests[index] = wrk.format("GET", plan.page, { ["Cookie"] = plan.cookie .. "=" .. session })
    end
end

function request()
    turn = turn + 1
    return requests[turn % #requests + 1]
end
