export declare const recoveryTimelineTimes: import("../catalogue.js").Catalogue<{
    readonly months: (v: {
        count: string;
    }) => string;
    readonly weeks: (v: {
        count: string;
    }) => string;
    readonly month: (v: {
        count: string;
    }) => string;
    readonly week: (v: {
        count: string;
    }) => string;
    readonly weekOn: (v: {
        week: string;
    }) => string;
    readonly weekAfter: (v: {
        week: string;
        since: string;
    }) => string;
    readonly weekUntreated: (v: {
        week: string;
    }) => string;
    readonly axisMonth: "month";
    readonly axisWeek: "week";
    readonly headMonth: "Month from first dose";
    readonly headAfter: "Months after stopping";
    readonly headWeek: "Week from first dose";
    readonly headWeeksAfter: "Weeks after stopping";
    readonly unit: "Count time in";
    readonly monthsChoice: "Months";
    readonly weeksChoice: "Weeks";
}>;
