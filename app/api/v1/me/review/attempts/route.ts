import { writes } from '@/lib/server/http'
import { practised } from '@/lib/server/memory'

export const POST = writes((request) => practised(request, 'review'))
